// Only the factory makes sessions; it says null when there is no room.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

@Tracked
final class StaticFactoryPrivateConstructor {
  private static final AtomicInteger LEFT = new AtomicInteger(8);

  private final int id;

  private StaticFactoryPrivateConstructor(int id) {
    this.id = id;
  }

  static @Nullable @Owned StaticFactoryPrivateConstructor tryOpen() {
    int left = LEFT.getAndDecrement();
    if (left <= 0) {
      LEFT.incrementAndGet();
      return null;
    }
    return new StaticFactoryPrivateConstructor(left);
  }

  int id() {
    return id;
  }

  void close(@Owned StaticFactoryPrivateConstructor this) {
    LEFT.incrementAndGet();
  }

  static int use() {
    StaticFactoryPrivateConstructor session = tryOpen();
    if (session == null) {
      return -1;
    }
    int id = session.id();
    session.close();
    return id;
  }
}
