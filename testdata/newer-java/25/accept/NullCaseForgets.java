// The case of null has nothing to send, and gives up what else there is.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NullCaseForgets {
  void first(@Nullable @Owned Frame frame, @Owned Frame other) {
    switch (frame) {
      case null -> other.send();
      case Frame each -> {
        each.send();
        other.send();
      }
    }
  }

  int among(Object any, @Owned Frame other) {
    return switch (any) {
      case null -> {
        other.send();
        yield 0;
      }
      case String text when text.isEmpty() -> {
        other.send();
        yield 1;
      }
      default -> {
        other.send();
        yield 2;
      }
    };
  }

  void withDefault(@Nullable @Owned Frame frame, @Owned Frame other) {
    switch (frame) {
      case Frame each when each.length() > 3 -> {
        each.send();
        other.send();
      }
      case null, default -> {
        if (frame != null) {
          frame.send();
        }
        other.send();
      }
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
