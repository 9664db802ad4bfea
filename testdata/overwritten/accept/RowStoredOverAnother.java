// Mended: There is one row, which is sent to its end.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class RowStoredOverAnother {
  void rows(@Owned Frame frame) {
    List<@Owned Frame> row = new ArrayList<>();
    row.add(frame);
    while (!row.isEmpty()) {
      row.remove(0).send();
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
