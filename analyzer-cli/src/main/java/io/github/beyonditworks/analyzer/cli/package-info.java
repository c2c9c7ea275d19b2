/**
 * The command line: arguments become a {@link io.github.beyonditworks.analyzer.engine.Task}, which
 * the core does, and a server for coding assistants. It holds no opinion about quality.
 */
package io.github.beyonditworks.analyzer.cli;
