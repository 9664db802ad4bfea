// The map of handlers does not say what a handler does with its event.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class GenericHandlers {
  // :: error: [type.argument.unannotated]
  private final Map<String, Handler<Event>> handlers = new HashMap<>();
  private int registered;

  void register(String kind) {
    registered++;
    handlers.remove(kind);
  }

  boolean knows(String kind) {
    return handlers.containsKey(kind);
  }

  int registered() {
    return registered;
  }
}

interface Handler<T> {
  void handle(T item);
}

@Tracked
interface Event {
  String kind();

  int size();

  void drop(@Owned Event this);
}
