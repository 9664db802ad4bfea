// A number cannot be lent: it is misplaced there, and nothing else is wrong with giving it back.
import dev.custody.annotations.Borrowed;

class LentNumber {
  // :: error: [annotation.misplaced]
  static int same(@Borrowed int number) {
    return number;
  }
}
