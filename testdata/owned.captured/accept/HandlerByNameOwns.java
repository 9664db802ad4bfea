// A handler is put into a table by its name; it would send the one frame each time it runs.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class HandlerByNameOwns {
  private final Map<String, @Owned Frame> greetings = new HashMap<>();

  void onReady(String name, @Owned Frame greeting) {
    Frame before = greetings.put(name, greeting);
    if (before != null) {
      before.send();
    }
  }

  void ready(String name) {
    Frame greeting = greetings.remove(name);
    if (greeting != null) {
      greeting.send();
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
