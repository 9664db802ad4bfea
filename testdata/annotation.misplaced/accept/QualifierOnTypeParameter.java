// A type variable holds nothing; the field of that type does, and so does the type argument.

final class QualifierOnTypeParameter<T> {
  private int size;

  int size() {
    return size;
  }
}
