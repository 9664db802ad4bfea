// A generic class that owns its value may hold what nobody has to give up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class OwnedVariableOfPlainValues {
  private final Latest<String> name = new Latest<>();
  private final Latest<@Owned Frame> frame = new Latest<>();

  void rename(String next) {
    name.swap(next);
    System.out.println(Latest.pass("renamed") + Latest.<Integer>pass(1));
  }

  void replace(@Owned Frame next) {
    Frame old = frame.swap(Latest.pass(next));
    if (old != null) {
      old.drop();
    }
  }
}

class Latest<T> {
  private final AtomicReference<@Nullable @Owned T> value = new AtomicReference<>();

  @Nullable @Owned T swap(@Nullable @Owned T next) {
    return value.getAndSet(next);
  }

  static <V> @Owned V pass(@Owned V item) {
    return item;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
