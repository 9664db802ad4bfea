// One call is given the frame to own and a closure that still reads it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.function.BooleanSupplier;

class ArgumentAndClosureShareOne {
  private int sent;

  interface Port {
    void send(@Owned Frame frame, @RunsNow BooleanSupplier ready);
  }

  void transmit(Port port, @Owned Frame frame) {
    // :: error: [borrow.outlives.owner]
    port.send(frame, () -> frame.length() > sent);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
