export default function SelfassessmentPage() {
  return <p>SelfassessmentPage</p>;
}
