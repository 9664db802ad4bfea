// Optionals of names and numbers that were read from a frame.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

class OptionalOfUntracked {
  private final Map<Integer, String> names = new HashMap<>();

  Optional<String> name(@Borrowed Frame frame) {
    return Optional.ofNullable(names.get(frame.length()));
  }

  String send(@Owned Frame frame) {
    Optional<String> name = name(frame).filter(text -> !text.isEmpty());
    OptionalInt length = frame.length() > 0 ? OptionalInt.of(frame.length()) : OptionalInt.empty();
    if (name.isPresent() && length.isPresent()) {
      frame.send();
    } else {
      frame.drop();
    }
    length.ifPresent(n -> names.put(n, "sent"));
    return name.map(String::strip).or(() -> Optional.of("none")).get();
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
