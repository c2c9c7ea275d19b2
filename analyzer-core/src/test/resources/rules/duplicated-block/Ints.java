package shop;

/** What stands once for each primitive type has no parameter that could take its place. */
class Holder {
  static class IntRow {
    int indexOf(Object target) {
      if (target instanceof Integer) {
        int found = search(values, (Integer) target, start, end);
        if (found >= 0) {
          return found - start;
        }
      }
      return -1;
    }
  }

  static class LongRow {
    int indexOf(Object target) {
      if (target instanceof Long) {
        int found = search(values, (Long) target, start, end);
        if (found >= 0) {
          return found - start;
        }
      }
      return -1;
    }
  }
}
