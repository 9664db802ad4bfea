// The conditional chooses, and the other one has gone on the same branch.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ChosenByConditional {
  void keepOne(@Owned Buffer a, @Owned Buffer b) {
    Buffer chosen;
    if (a.remaining() > b.remaining()) {
      b.recycle();
      chosen = a;
    } else {
      a.recycle();
      chosen = b;
    }
    chosen.flush();
  }

  void either(Source left, Source right, boolean first) {
    (first ? left.next() : right.next()).flush();
  }
}

interface Source {
  Buffer next();
}

@Tracked
interface Buffer {
  void recycle(@Owned Buffer this);

  void flush(@Owned Buffer this);

  int remaining();
}
