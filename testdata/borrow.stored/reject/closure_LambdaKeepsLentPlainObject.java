// A lambda keeps an object of an untracked class that its interface only lends.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.RunsNow;

class LambdaKeepsLentPlainObject {
  private Header kept = new Header();

  void each(@RunsNow Visitor visitor) {}

  void keepLast() {
    // :: error: [borrow.stored]
    each(header -> kept = header);
  }
}

interface Visitor {
  void visit(@Borrowed Header header);
}

class Header {
  int length;
}
