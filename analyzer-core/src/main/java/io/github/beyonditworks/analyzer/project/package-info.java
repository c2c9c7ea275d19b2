/**
 * What stands around the sources and tells who they are written for: build files, from which a
 * library is told from an application, and documents for readers.
 */
package io.github.beyonditworks.analyzer.project;
