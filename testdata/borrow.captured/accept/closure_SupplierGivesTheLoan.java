// the supplier gives a number that was read before
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Supplier;

class SupplierGivesTheLoan {
  static int length(@Borrowed Frame frame) {
    int length = frame.length();
    Supplier<Integer> supplier = () -> length;
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
