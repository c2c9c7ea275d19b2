class Nesting {
  void three(List<List<Integer>> rows) {
    for (List<Integer> row : rows) {
      for (int cell : row) {
        if (cell > 0) {
          use(cell);
        }
      }
    }
  }

  void elseIfIsNoLevel(int a) {
    while (a > 0) {
      if (a == 1) {
        use(1);
      } else if (a == 2) {
        use(2);
      } else if (a == 3) {
        use(3);
      } else if (a == 4) {
        use(4);
      }
    }
  }

  void fourWithTry(List<String> names) { // finding
    for (String name : names) {
      try {
        if (name.isEmpty()) {
          while (busy()) {
            use(1);
          }
        }
      } finally {
        use(2);
      }
    }
  }

  void lambdaBlocksNest(List<String> names) { // finding
    names.forEach(
        name -> {
          if (name.isEmpty()) {
            synchronized (this) {
              switch (name.length()) {
                default -> use(1);
              }
            }
          }
        });
  }

  void expressionLambdasDoNot(List<String> names) {
    names.forEach(a -> names.forEach(b -> names.forEach(c -> names.forEach(d -> use(a, b, c, d)))));
  }

  Runnable field = // finding
      new Runnable() {
        @Override
        public void run() {
          for (int i = 0; i < 3; i++) {
            if (i > 1) {
              while (busy()) {
                use(1);
              }
            }
          }
        }
      };
}
