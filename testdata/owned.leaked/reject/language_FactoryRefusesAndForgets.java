// A static factory that says null forgets the frame it was given.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

@Tracked
final class FactoryRefusesAndForgets {
  private static final AtomicInteger LEFT = new AtomicInteger(8);

  private final @Owned Frame hello;

  private FactoryRefusesAndForgets(@Owned Frame hello) {
    this.hello = hello;
  }

  // :: error: [owned.leaked]
  static @Nullable @Owned FactoryRefusesAndForgets tryOpen(@Owned Frame hello) {
    if (LEFT.getAndDecrement() <= 0) {
      LEFT.incrementAndGet();
      return null;
    }
    return new FactoryRefusesAndForgets(hello);
  }

  void close(@Owned FactoryRefusesAndForgets this) {
    LEFT.incrementAndGet();
    hello.drop();
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
