// What a tracked object lent from its list or map is used after others took it out there.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class TakenBesideTheMethod {
  int fromTheList(@Borrowed(exclusive = true) Tray tray) {
    Frame frame = tray.first();
    tray.list.remove(0).send();
    // :: error: [borrow.outlives.owner]
    return frame.length();
  }

  int fromTheMap(@Borrowed(exclusive = true) Tray tray) {
    Frame frame = tray.mapped();
    Frame gone = tray.map.remove(1);
    if (gone != null) {
      gone.send();
    }
    // :: error: [borrow.outlives.owner]
    return frame.length();
  }
}

@Tracked
class Tray {
  final List<@Owned Frame> list = new ArrayList<>();
  final Map<Integer, @Owned Frame> map = new HashMap<>();

  @Borrowed("this") Frame first() {
    return list.get(0);
  }

  @Borrowed("this") Frame mapped() {
    return map.get(1);
  }

  void close(@Owned Tray this) {
    while (!list.isEmpty()) {
      list.remove(0).send();
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
