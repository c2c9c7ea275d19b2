package it;

public class Knotted {

  public int knot(int[][] rows, boolean deep) {
    int total = 0;
    for (int[] row : rows) {
      for (int cell : row) {
        if (cell > 3) {
          if (deep && cell < 90 || cell == 17) {
            while (total < 500) {
              if (cell % 7 == 0) {
                for (int i = 0; i < cell; i++) {
                  if (i % 2 == 0 && total > 13 || deep) {
                    for (int j = i; j > 0; j--) {
                      if (j == 5) {
                        total += j;
                      } else if (j == 6) {
                        total -= j;
                      }
                    }
                  }
                }
              }
              total++;
            }
          }
        }
      }
    }
    return total;
  }
}
