package io.github.beyonditworks.analyzer.validity;

/**
 * Ways of telling from numbers whether a change made a file more readable. Where no member changed,
 * each looks at the whole file.
 */
public enum PairMeasure {
  /** What the changed members lack to a readability of 100, summed: less is better. */
  POINTS_LOST("points lost by the changed members", true) {
    @Override
    double gainOfMembers(PairSide before, PairSide after) {
      return before.pointsLost() - after.pointsLost();
    }
  },
  /** The mean readability of the changed members, weighted by code lines. */
  MEAN_OF_CHANGED("mean readability of the changed members", true) {
    @Override
    double gainOfMembers(PairSide before, PairSide after) {
      // A mean needs members on both sides; a change that only adds or only removes has it on one.
      return before.changed().isEmpty() || after.changed().isEmpty()
          ? gainOfFile(before, after)
          : after.meanReadability() - before.meanReadability();
    }
  },
  /** The readability of the whole file. */
  WHOLE_FILE("readability of the whole file", true) {
    @Override
    double gainOfMembers(PairSide before, PairSide after) {
      return gainOfFile(before, after);
    }
  },
  /** Fewer lines of code are taken as better: the baseline. */
  CODE_LINES("lines of code of the changed members", false) {
    @Override
    double gainOfMembers(PairSide before, PairSide after) {
      return before.changedCodeLines() - after.changedCodeLines();
    }

    @Override
    double gainOfFile(PairSide before, PairSide after) {
      return before.fileCodeLines() - after.fileCodeLines();
    }
  },
  /** Less cognitive complexity is taken as better: another baseline. */
  COGNITIVE_COMPLEXITY("cognitive complexity of the changed members", false) {
    @Override
    double gainOfMembers(PairSide before, PairSide after) {
      return before.changedComplexity() - after.changedComplexity();
    }

    @Override
    double gainOfFile(PairSide before, PairSide after) {
      return before.fileComplexity() - after.fileComplexity();
    }
  };

  private final String title;
  private final boolean score;

  PairMeasure(String title, boolean score) {
    this.title = title;
    this.score = score;
  }

  /** The name for people. */
  public String title() {
    return title;
  }

  /** Whether it is a score of ours; otherwise it is a baseline to compare with. */
  public boolean isScore() {
    return score;
  }

  /** What the change gained: positive where the file after is better. */
  double gain(PairSide before, PairSide after) {
    boolean membersChanged = !before.changed().isEmpty() || !after.changed().isEmpty();
    return membersChanged ? gainOfMembers(before, after) : gainOfFile(before, after);
  }

  abstract double gainOfMembers(PairSide before, PairSide after);

  double gainOfFile(PairSide before, PairSide after) {
    return after.fileReadability() - before.fileReadability();
  }
}
