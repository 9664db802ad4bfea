// A tag without a name is a parameter's, an annotation type has no owner, and no list runs.
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.TagOf;
import dev.custody.annotations.Tracked;
import java.util.List;

abstract class TagAndClosureOfOtherTypes {
  // :: error: [annotation.misplaced]
  abstract @TagOf("") int next();

  // :: error: [annotation.misplaced]
  abstract <L extends List<String>> void run(@RunsOnce L job);
}

// :: error: [annotation.misplaced]
@Tracked @interface Marked {}
