// Mended: the tag is a parameter's, the annotation is a class, and the job is of a type that runs.
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.TagOf;
import dev.custody.annotations.Tracked;

abstract class TagAndClosureOfOtherTypes {
  abstract int next(@TagOf("") int last);

  abstract <J extends Runnable> void run(@RunsOnce J job);
}

@Tracked
class Marked {}
