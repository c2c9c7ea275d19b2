package io.github.beyonditworks.analyzer.disk;

import com.google.common.jimfs.Configuration;

/** Disks in memory with room for so much and no more. */
public final class SmallDisk {

  private SmallDisk() {}

  /** A disk of so many blocks of so many bytes. */
  public static Configuration of(int blocks, int blockBytes) {
    return Configuration.unix().toBuilder()
        .setBlockSize(blockBytes)
        .setMaxSize((long) blockBytes * blocks)
        .setMaxCacheSize(0)
        .build();
  }
}
