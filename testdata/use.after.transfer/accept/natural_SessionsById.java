// Sessions keyed by id: created on login, looked at by id, ended on logout, all ended on close.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@Tracked
class Session {
  private final int id;
  private final String user;
  private volatile long lastSeen;

  Session(int id, String user) {
    this.id = id;
    this.user = user;
  }

  int id() {
    return id;
  }

  String user() {
    return user;
  }

  void seen(long now) {
    lastSeen = now;
  }

  long lastSeen() {
    return lastSeen;
  }

  void end(@Owned Session this) {}
}

class SessionTable implements AutoCloseable {
  private final Map<Integer, @Owned Session> byId = new HashMap<>();
  private int next;

  synchronized int login(String user) {
    int id = next++;
    Session s = new Session(id, user);
    Session old = byId.put(id, s);
    if (old != null) {
      old.end();
    }
    return id;
  }

  synchronized boolean logout(int id) {
    Session s = byId.remove(id);
    if (s == null) {
      return false;
    }
    s.end();
    return true;
  }

  synchronized boolean touch(int id, long now) {
    Session s = byId.get(id);
    if (s != null) {
      s.seen(now);
    }
    return s != null;
  }

  synchronized OptionalInt ask(int id, @RunsNow ToIntFunction<@Borrowed Session> f) {
    Session s = byId.get(id);
    return s == null ? OptionalInt.empty() : OptionalInt.of(f.applyAsInt(s));
  }

  synchronized void forEach(@RunsNow Consumer<@Borrowed Session> c) {
    byId.values().forEach(c);
  }

  synchronized int expire(long before) {
    int n = 0;
    for (var it = byId.values().iterator(); it.hasNext(); ) {
      Session s = it.next();
      if (s.lastSeen() < before) {
        it.remove();
        s.end();
        n++;
      }
    }
    return n;
  }

  @Override
  public synchronized void close() {
    var it = byId.entrySet().iterator();
    while (it.hasNext()) {
      Session s = it.next().getValue();
      it.remove();
      s.end();
    }
  }

  int names(int id) {
    return ask(id, s -> s.user().length()).orElse(0);
  }
}
