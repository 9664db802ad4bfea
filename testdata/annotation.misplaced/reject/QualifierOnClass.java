// A class has no owner, its objects have: what a class may say is that they are tracked.
import dev.custody.annotations.Owned;

// :: error: [annotation.misplaced]
@Owned
class QualifierOnClass {
  int length() {
    return 0;
  }
}
