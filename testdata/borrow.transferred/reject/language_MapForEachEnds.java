// forEach over a map of owners only lends its values.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

class MapForEachEnds {
  private final LinkedHashMap<String, @Owned Session> sessions = new LinkedHashMap<>();

  synchronized void open(String name, @Owned Session session) {
    Session before = sessions.put(name, session);
    if (before != null) {
      before.close();
    }
  }

  synchronized @Nullable @Owned Session take(String name) {
    return sessions.remove(name);
  }

  synchronized void closeAll(List<String> names) {
    sessions.forEach(
        // :: error: [borrow.transferred]
        (name, session) -> session.close());
  }
}

@Tracked
class Session {
  private final int load;

  Session(int load) {
    this.load = load;
  }

  int load() {
    return load;
  }

  void flush(@Owned Session this) {}

  void close(@Owned Session this) {}
}
