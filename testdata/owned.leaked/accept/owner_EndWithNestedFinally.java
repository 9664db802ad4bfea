// Each of three closes may throw; the others are still closed.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.Closeable;
import java.io.IOException;

@Tracked
class EndWithNestedFinally implements Closeable {
  private final @Owned Leg first;
  private final @Owned Leg second;
  private final @Owned Leg third;

  EndWithNestedFinally(@Owned Leg first, @Owned Leg second, @Owned Leg third) {
    this.first = first;
    this.second = second;
    this.third = third;
  }

  @Override
  public void close(@Owned EndWithNestedFinally this) throws IOException {
    try {
      first.close();
    } finally {
      try {
        second.close();
      } finally {
        third.close();
      }
    }
  }

  @Tracked
  static class Leg {
    void close(@Owned Leg this) throws IOException {}
  }
}
