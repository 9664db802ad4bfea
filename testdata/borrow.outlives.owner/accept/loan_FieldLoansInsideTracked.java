// Reading an owning field lends from it, through locals, ternaries and results.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class FieldLoansInsideTracked {
  private final @Owned Page root;
  private final @Nullable @Owned Page spare;

  FieldLoansInsideTracked(@Owned Page root, @Nullable @Owned Page spare) {
    this.root = root;
    this.spare = spare;
  }

  long number() {
    Page r = root;
    Page s = spare;
    return s == null ? r.number() : Math.max(r.number(), s.number());
  }

  @Borrowed("this") Page current() {
    return spare != null ? spare : root;
  }

  long twice() {
    Page c = current();
    return c.number() + number() + c.number();
  }

  void close(@Owned FieldLoansInsideTracked this) {
    root.free();
    if (spare != null) {
      spare.free();
    }
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
