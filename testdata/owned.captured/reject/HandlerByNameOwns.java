// A handler is put into a table by its name; it would send the one frame each time it runs.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class HandlerByNameOwns {
  private final Map<String, Runnable> handlers = new HashMap<>();

  void onReady(String name, @Owned Frame greeting) {
    // :: error: [owned.captured]
    handlers.put(name, greeting::send);
  }

  void ready(String name) {
    Runnable handler = handlers.get(name);
    if (handler != null) {
      handler.run();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
