// Five values wander through a queue, which frees them all at last.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;

final class MorePathsThanAreToldApart {
  void shuffle(int n) {
    Deque<@Owned Piece> pieces = new ArrayDeque<>();
    for (int i = 0; i < 5; i++) {
      pieces.add(new Piece());
    }
    for (int i = 0; i < n; i++) {
      if (i % 2 == 0 && !pieces.isEmpty()) {
        pieces.addLast(pieces.removeFirst());
      }
    }
    while (!pieces.isEmpty()) {
      pieces.remove().free();
    }
  }
}

@Tracked
final class Piece {
  void free(@Owned Piece this) {}
}
