// A generic pool with a factory and a destroyer.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

class UserPool {
  private final Pool<@Owned Conn> pool = new Pool<>(4);
  private int nextId;

  @Owned Conn checkout() {
    Conn conn = pool.tryTake();
    return conn != null ? conn : new Conn(nextId++);
  }

  void giveBack(@Owned Conn conn) {
    if (conn.broken() || pool.isFull()) {
      conn.close();
      return;
    }
    pool.put(conn);
  }

  void shutdown() {
    for (Conn conn = pool.tryTake(); conn != null; conn = pool.tryTake()) {
      conn.close();
    }
  }
}

final class Pool<T extends Conn> {
  private final ArrayDeque<@Owned T> free = new ArrayDeque<>();
  private final int max;

  Pool(int max) {
    this.max = max;
  }

  synchronized boolean isFull() {
    return free.size() >= max;
  }

  synchronized void put(@Owned T item) {
    free.push(item);
  }

  synchronized @Nullable @Owned T tryTake() {
    return free.poll();
  }
}

@Tracked
final class Conn {
  private final int id;
  private volatile boolean broken;

  Conn(int id) {
    this.id = id;
  }

  boolean broken() {
    return broken;
  }

  void close(@Owned Conn this) {}
}
