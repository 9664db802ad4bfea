// Mended: "a type argument must say": a nested type argument of a parameter, wildcard included.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.Map;

class TypeArgumentOfParameterMustSay {
  static int lanes(Map<String, ? extends List<@Owned Frame>> byName) {
    return byName.size();
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
