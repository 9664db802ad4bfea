// A container of loans is chosen by a switch, and kept.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Collection;
import java.util.List;

class LentContainerByASwitch {
  private Collection<@Borrowed Frame> kept = List.of();

  void keep(Collection<@Borrowed Frame> frames, int mode) {
    kept =
        // :: error: [borrow.stored]
        switch (mode) {
          case 0 -> List.of();
          case 1 -> {
            yield List.of();
          }
          default -> frames;
        };
  }

  int count() {
    return kept.size();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
