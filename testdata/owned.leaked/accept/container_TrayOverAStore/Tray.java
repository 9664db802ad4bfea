// A tray that keeps its frames in a store, so that only what its methods say tells what it owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

public final class Tray {
  private final Store store;

  public Tray(Store store) {
    this.store = store;
  }

  public Tray(String name, int capacity, Kind kind) {
    this.store = Store.make(name, capacity);
  }

  public void lay(@Nullable @Owned Frame frame) {
    store.put(frame);
  }

  public void lay(@Nullable @Owned Frame frame, String name, int port, Kind kind) {
    store.put(frame);
  }

  public void lay(@Nullable @Owned Frame frame, Listener listener) {
    store.put(frame);
    listener.laid(this);
  }

  public @Nullable @Owned Frame poll() {
    return store.next();
  }

  public @Nullable @Owned Frame take() {
    return store.next();
  }

  public void tidy() {
    for (Frame frame = store.next(); frame != null; frame = store.next()) {
      frame.send();
    }
  }

  public void tidy(int port) {
    store.count();
  }

  public int size() {
    return store.count();
  }
}

interface Listener {
  void laid(Tray tray);
}

interface Store {
  static Store make(String name, int capacity) {
    throw new UnsupportedOperationException(name + capacity);
  }

  void put(@Nullable @Owned Frame frame);

  @Nullable @Owned Frame next();

  int count();
}

enum Kind {
  PLAIN,
  TAGGED
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
