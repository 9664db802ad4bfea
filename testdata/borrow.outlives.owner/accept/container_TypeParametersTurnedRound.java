// A map of something else is another map, however its class is called.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class TypeParametersTurnedRound {
  int removed(HashMap<String, @Owned Frame> frames, Map<String, @Owned Note> notes) {
    Frame first = frames.get("first");
    Note gone = notes.remove("first");
    if (gone != null) {
      gone.drop();
    }
    return first == null ? 0 : first.length();
  }
}

@Tracked
class Note {
  void drop(@Owned Note this) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
