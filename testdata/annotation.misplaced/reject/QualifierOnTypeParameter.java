// A type variable holds nothing; the field of that type does, and so does the type argument.
import dev.custody.annotations.Owned;

// :: error: [annotation.misplaced]
final class QualifierOnTypeParameter<@Owned T> {
  private int size;

  int size() {
    return size;
  }
}
