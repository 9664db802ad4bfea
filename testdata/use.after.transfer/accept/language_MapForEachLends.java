// forEach over a map of owners lends each of them for the call.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.LinkedHashMap;

class MapForEachLends {
  private final LinkedHashMap<String, @Owned Session> sessions = new LinkedHashMap<>();

  synchronized int load() {
    int[] sum = {0};
    sessions.forEach((name, session) -> sum[0] += session.load() + name.length());
    for (Session session : sessions.values()) {
      sum[0] += session.load();
    }
    return sum[0];
  }

  synchronized void open(String name, @Owned Session session) {
    Session before = sessions.put(name, session);
    if (before != null) {
      before.close();
    }
  }

  synchronized void close(String name) {
    Session session = sessions.remove(name);
    if (session != null) {
      session.close();
    }
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
