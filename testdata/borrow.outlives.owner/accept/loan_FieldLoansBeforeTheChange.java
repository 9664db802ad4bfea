// The loans of the fields are done before a field changes its page.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class FieldLoansBeforeTheChange {
  private @Owned Page root = new Page(1);
  private int changes;

  @Borrowed("this") Page current() {
    return root;
  }

  long replace(@Borrowed(exclusive = true) FieldLoansBeforeTheChange this, @Owned Page next) {
    long before = current().number();
    next.pin();
    Page old = root;
    root = next;
    old.free();
    changes++;
    root.pin();
    return current().number() - before + changes;
  }

  void close(@Owned FieldLoansBeforeTheChange this) {
    root.free();
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
