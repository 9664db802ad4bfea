// Ids are tried until one is free; then the map owns the connection.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

class PutIfAbsentUntilFree {
  private final ConcurrentHashMap<Integer, @Owned Connection> open = new ConcurrentHashMap<>();

  int register(@Owned Connection connection, int first) {
    int id = first;
    while (open.putIfAbsent(id, connection) != null) {
      id++;
    }
    // :: error: [use.after.transfer]
    return id == first ? id : connection.id();
  }

  @Nullable @Owned Connection unregister(int id) {
    return open.remove(id);
  }
}

@Tracked
class Connection {
  void close(@Owned Connection this) {}

  void abort(@Owned Connection this, String why) {}

  boolean alive() {
    return true;
  }

  int id() {
    return 7;
  }
}
