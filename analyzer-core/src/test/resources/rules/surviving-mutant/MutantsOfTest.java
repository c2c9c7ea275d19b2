package shop;

class MutantsOfTest {
  int helper(int sum) {
    return sum + 1; // survived: replaced integer addition with subtraction
  }
}
