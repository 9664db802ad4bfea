// What the table lends ends when the table is taken out of its field and freed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class LoanOfTableField {
  private @Nullable @Owned Page table = new Page(0);

  @Nullable @Borrowed("this.table") Page top() {
    return table;
  }

  long reset(@Borrowed(exclusive = true) LoanOfTableField this) {
    Page top = top();
    Page old = table;
    table = null;
    if (old != null) {
      old.free();
    }
    // :: error: [borrow.outlives.owner]
    return top == null ? -1 : top.number();
  }

  void close(@Owned LoanOfTableField this) {
    if (table != null) {
      table.free();
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
