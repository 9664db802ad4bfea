// Two owners, two finally blocks, the inner one first.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class NestedFinallyInOrder {
  int copy(@Owned Buffer from, @Owned Buffer to, Copier copier) throws IOException {
    try {
      try {
        return copier.copy(from, to);
      } finally {
        from.recycle();
      }
    } finally {
      to.flush();
    }
  }
}

interface Copier {
  int copy(Buffer from, Buffer to) throws IOException;
}

@Tracked
interface Buffer {
  void recycle(@Owned Buffer this);

  void flush(@Owned Buffer this);

  int remaining();
}
