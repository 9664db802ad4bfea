// A closure that is lent for the call joins a list of listeners.
import dev.custody.annotations.RunsNow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

class VisitorAddedToListeners {
  private final List<IntConsumer> listeners = new ArrayList<>();

  void onPort(@RunsNow IntConsumer c) {
    c.accept(0);
    // :: error: [borrow.stored]
    listeners.add(c);
  }

  void fire(int port) {
    for (IntConsumer c : listeners) {
      c.accept(port);
    }
  }
}
