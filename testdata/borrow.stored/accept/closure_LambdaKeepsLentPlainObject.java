// Mended: A lambda keeps an object of an untracked class that its interface only lends.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.RunsNow;

class LambdaKeepsLentPlainObject {
  private int kept;

  void each(@RunsNow Visitor visitor) {}

  void keepLast() {
    each(header -> kept = header.length);
    each(
        header -> {
          Header same = header;
          kept = Math.max(kept, same.length);
        });
  }
}

interface Visitor {
  void visit(@Borrowed Header header);
}

class Header {
  int length;
}
