// gap: what an initializer made before the constructor throws is not followed into constructors: those that check their arguments are naturally written so
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class InitializedLostInConstructor {
  private @Nullable @Owned Frame first = new Frame();

  InitializedLostInConstructor(int size) {
    if (size < 0) {
      throw new IllegalArgumentException();
    }
  }

  void end() {
    Frame each = first;
    first = null;
    if (each != null) {
      each.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
