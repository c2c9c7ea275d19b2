/**
 * A task from parameters to reports, in this process or in one of its own: {@link
 * io.github.beyonditworks.analyzer.engine.Task} says what is to be done, {@link
 * io.github.beyonditworks.analyzer.engine.TaskRun} does it, and {@link
 * io.github.beyonditworks.analyzer.engine.WorkerProcess} has it done elsewhere. It holds no opinion
 * about quality.
 */
package io.github.beyonditworks.analyzer.engine;
