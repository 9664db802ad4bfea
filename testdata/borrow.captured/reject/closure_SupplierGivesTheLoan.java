// A supplier that may be asked later gives what was lent to the method: its capture is told, once.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Supplier;

class SupplierGivesTheLoan {
  static int length(@Borrowed Frame frame) {
    // :: error: [borrow.captured]
    Supplier<@Borrowed Frame> supplier = () -> frame;
    return supplier.hashCode();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
