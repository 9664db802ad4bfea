// a number is passed on as it is
class LentNumber {
  static int same(int number) {
    return number;
  }
}
