import java.util.List;

class Lambdas {
  /** One for each operator run and structure, more for each level: 1 + 2 + 3 + 4 + 5 = 15, the limit itself. */
  void atTheLimit(List<List<Integer>> rows) {
    for (List<Integer> row : rows) {
      for (int cell : row) {
        if (cell > 0) {
          while (cell < 9) {
            if (cell == 3) {
              cell++;
            }
          }
        }
      }
    }
  }

  void beyondInALambda(List<List<Integer>> rows) { // finding
    rows.forEach(
        row -> {
          for (int cell : row) {
            if (cell > 0) {
              while (cell < 9) {
                if (cell == 3 && row.isEmpty() || cell == 5) {
                  cell++;
                }
              }
            }
          }
        });
  }
}
