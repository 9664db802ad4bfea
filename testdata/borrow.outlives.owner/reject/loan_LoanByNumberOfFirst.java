// The loan is of the first argument, which is freed before the loan is read.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LoanByNumberOfFirst {
  static @Borrowed("#1") Page newer(@Borrowed Page page, int generation) {
    System.out.println(generation);
    return page;
  }

  long check(@Owned Page page) {
    Page same = newer(page, 4);
    page.free();
    // :: error: [borrow.outlives.owner]
    return same.number();
  }
}

@Tracked
final class Page {
  private final long number;
  private int pins;

  Page(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  void pin(@Borrowed(exclusive = true) Page this) {
    pins++;
  }

  void free(@Owned Page this) {}
}
