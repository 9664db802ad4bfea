// Mended: The resource is a parameter: the statement closes it at its end.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ResourceIsAVariable {
  private int total;

  int use(@Owned Handle handle) {
    try (handle) {
      total += handle.read();
      return total + handle.position();
    }
  }
}

@Tracked
interface Handle extends AutoCloseable {
  int read();

  int position();

  @Override
  void close(@Owned Handle this);
}
