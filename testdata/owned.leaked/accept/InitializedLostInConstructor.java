// The frame is made when nothing throws any more, or ended before the exception leaves.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

class InitializedLostInConstructor {
  private @Nullable @Owned Frame first;

  private final int size;

  InitializedLostInConstructor(int size) {
    if (size < 0) {
      throw new IllegalArgumentException();
    }
    this.size = size;
    first = new Frame();
  }

  InitializedLostInConstructor(String name) throws IOException {
    this(name.length());
    try {
      open(name);
    } catch (IOException e) {
      end();
      throw e;
    }
  }

  private static void open(String name) throws IOException {
    if (name.isEmpty()) {
      throw new IOException();
    }
  }

  int size() {
    return size;
  }

  void end() {
    Frame each = first;
    first = null;
    if (each != null) {
      each.send();
    }
  }
}

class Begun {
  private @Nullable @Owned Frame first = new Frame();
  private final Runnable then;

  Begun(Runnable then) {
    this.then = Objects.requireNonNull(then, "then");
  }

  Begun(String name) {
    this.then = () -> System.out.println(name);
    if (name.isEmpty()) {
      end();
      throw new IllegalArgumentException();
    }
  }

  Begun(int times) {
    this.then = () -> System.out.println(times);
    if (times == 0) {
      Frame unused = first;
      first = null;
      unused.send();
      throw new IllegalArgumentException();
    }
  }

  void end() {
    Frame each = first;
    first = null;
    if (each != null) {
      each.send();
    }
    then.run();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
